package dev.hpug.xlsx.finding;

import dev.hpug.xlsx.scan.CellAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes many cells in few words: {@code "Progress Report!F36:F55, I36"}. Every cell is in it, and no other. */
public final class CellRanges {

    private final List<Block> blocks = new ArrayList<>();

    private CellRanges() {}

    /** The rows {@code first} to {@code last} in the columns {@code left} to {@code right}. */
    private record Block(int first, int last, int left, int right) {

        boolean endsAbove(CellAddress cell) {
            return left == cell.column() && right == cell.column() && last + 1 == cell.row();
        }

        boolean isLeftOf(Block other) {
            return right + 1 == other.left && first == other.first && last == other.last;
        }

        @Override
        public String toString() {
            CellAddress from = CellAddress.of(first, left);
            CellAddress to = CellAddress.of(last, right);
            return from.equals(to) ? from.toString() : from + ":" + to;
        }
    }

    /**
     * The places in {@code locations} with neighbours put together.
     *
     * @param locations places such as {@code "Progress Report!L131"}; what is not of this form is repeated as it is
     */
    public static String of(Collection<String> locations) {
        Map<String, TreeSet<CellAddress>> cellsBySheet = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String location : locations) {
            int mark = location.lastIndexOf('!');
            try {
                CellAddress cell = CellAddress.parse(location.substring(mark + 1));
                cellsBySheet
                        .computeIfAbsent(location.substring(0, mark + 1), sheet -> new TreeSet<>(byColumn()))
                        .add(cell);
            } catch (IllegalArgumentException notOnASheet) {
                others.add(location);
            }
        }
        List<String> texts = new ArrayList<>();
        cellsBySheet.forEach((sheet, cells) -> texts.add(sheet + ofCells(cells)));
        texts.addAll(others);
        return String.join("; ", texts);
    }

    private static Comparator<CellAddress> byColumn() {
        return Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row);
    }

    private static String ofCells(Collection<CellAddress> cells) {
        CellRanges ranges = new CellRanges();
        for (CellAddress cell : cells) {
            ranges.add(cell);
        }
        return ranges.widened().stream()
                .sorted(Comparator.comparingInt(Block::first).thenComparingInt(Block::left))
                .map(Block::toString)
                .collect(Collectors.joining(", "));
    }

    private void add(CellAddress cell) {
        int end = blocks.size() - 1;
        if (end >= 0 && blocks.get(end).endsAbove(cell)) {
            blocks.set(end, new Block(blocks.get(end).first, cell.row(), cell.column(), cell.column()));
        } else {
            blocks.add(new Block(cell.row(), cell.row(), cell.column(), cell.column()));
        }
    }

    private List<Block> widened() {
        List<Block> wide = new ArrayList<>();
        for (Block block : blocks) {
            Block joined = block;
            for (Block left : wide) {
                if (left.isLeftOf(block)) {
                    joined = new Block(left.first, left.last, left.left, block.right);
                    wide.remove(left);
                    break;
                }
            }
            wide.add(joined);
        }
        return wide;
    }
}
