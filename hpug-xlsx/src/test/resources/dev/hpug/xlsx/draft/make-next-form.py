"""Makes next-form.xlsx and next-form-filled.xlsx of last-form.xlsx, the blank that tests draw, with openpyxl:
two questions added, one deleted, one renumbered, three reworded, a head respelt. Run in this folder."""
import openpyxl

source = openpyxl.load_workbook("last-form.xlsx")
rows = [[cell.value for cell in row] for row in source["Progress Report"].iter_rows()]


def find(column, start, after=0):
    return next(i for i in range(after, len(rows)) if str(rows[i][column] or "").startswith(start))


def row(**cells):
    new = [None] * len(rows[0])
    for column, value in cells.items():
        new[ord(column) - ord("A")] = value
    return new


def lines(code, text, line, label):
    at = {label: "Current", line: "Commercial"}
    return [row(A=code, B=text, **at), row(**{label: "Prior"}),
            row(**{line: "Medicaid", label: "Current"}), row(**{label: "Prior"})]


for i, one in enumerate(rows):
    rows[i] = [None if str(value).startswith("=") else value for value in one]

births = find(1, "Births in all")
spend = find(0, "B. ", births)
rows[births - 1][9] = "Deliveries (number)"
rows[spend:spend] = lines("vii.", "Births led by midwives in birth centers", "G", "I")

rows[find(1, "Physicians waivered")][0] = "3"

rows[find(1, "Health systems with publication")][1] += "; count each system once"
virtual = find(1, "Mental-health visits in network, virtual")
rows[virtual][1] = rows[virtual][1].replace("virtual", "by telephone or video, virtual")
savings = find(1, "Shared savings")
rows[savings][1] = rows[savings][1].replace("Shared savings", "Savings shared with providers")

visits = find(1, "Non-visit functions")
del rows[visits - 1:visits + 5]
last = find(1, "Other performance incentives")
labels = ["Current Year Comm", "Prior Year Comm", "Current Year Medicaid", "Prior Year Medicaid"]
rows[last + 4:last + 4] = [row(L="% Spend"), row(A="11", B="Global hospital budgets\n\nDollars paid as a fixed budget for a year",
                                                 J=labels[0])] + [row(J=label) for label in labels[1:]]


def write(name, filled):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Progress Report"
    over = {}
    number = 0
    for i, one in enumerate(rows, 1):
        texts = {j: str(value) for j, value in enumerate(one, 1) if value is not None}
        heads = {j: text for j, text in texts.items() if text[:1] in "#%" or text.startswith("Deliveries (")
                 or text.startswith("All Commercial") or text.startswith("Membership with")}
        if heads and min(heads) > 1:
            over = heads
        for j, value in enumerate(one, 1):
            sheet.cell(i, j, value)
        label = next((j for j, text in texts.items() if text.split()[0] in ("Current", "Prior") and ":" not in text), None)
        isTotal = any("total" in text.lower() for text in texts.values()) and one[0] is None
        if filled and label and i > 15 and not isTotal and i <= last_row:
            for j, head in over.items():
                if head == "%" and i < shares_from:
                    continue
                number += 1
                cell = sheet.cell(i, j)
                isShare = "%" in head or "Membership" in head
                if isShare:
                    cell.value = number / 1000
                    cell.number_format = "0.0%"
                else:
                    cell.value = number
    book.save(name)


last_row = find(0, "11") + 4
shares_from = find(0, "2a") + 1
write("next-form.xlsx", False)
write("next-form-filled.xlsx", True)
