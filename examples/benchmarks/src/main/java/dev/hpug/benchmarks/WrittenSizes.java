package dev.hpug.benchmarks;

/** Prints how large the workbooks are that {@link WritingBenchmark} writes, in bytes. */
public final class WrittenSizes {

    private WrittenSizes() {}

    /** Prints one line a workbook; takes no arguments. */
    public static void main(String[] args) {
        Written written = new Written();
        print("blank", written.blank());
        print("filled", written.filled());
        print("rolledForward", written.rolledForward());
        print("handedBack", written.handedBack());
        print("onePlan", written.onePlan());
        print("tenPlans", written.tenPlans());
    }

    private static void print(String name, byte[] workbook) {
        System.out.println(name + " " + workbook.length);
    }
}
