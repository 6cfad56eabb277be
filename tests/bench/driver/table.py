"""What was measured, as tables for people and as lines for programs."""

import statistics


class Cell:
    """What one row has taken for one job, round by round."""

    def __init__(self):
        self.processor = []
        self.wall = []

    def add(self, figures):
        self.processor.append(figures.processor)
        self.wall.append(figures.wall)


def ratios(cell, base):
    """To the first row's in the same round: what else the machine did fell on both."""
    return [a / b for a, b in zip(cell.processor, base.processor) if b > 0]


def _number(value):
    return f"{value:.4g}" if abs(value) < 1000 else f"{value:.0f}"


def _span(values, form):
    return f"{form(statistics.median(values)):>9}  {form(min(values)):>7} to {form(max(values)):<7}"


def print_table(job, amount, rows, cells):
    """`cells` by the rows' keys; a row that has none has no such thing."""
    factor = job.scale * job.pieces / amount
    weighs = job.unit == "KiB"
    print(f"\n{job.title} [{job.key}]")
    heads = ["", f"{job.unit:>9}  {'least':>7} to {'most':<7}"]
    heads.append(f"{'ratio':>9}  {'least':>7} to {'most':<7}")
    if not weighs:
        heads.append(f"{'wall ' + job.unit:>10}")
    print(f"  {heads[0]:<22}" + " ".join(heads[1:]))
    base = cells.get(rows[0].key)
    for row in rows:
        cell = cells.get(row.key)
        if cell is None or not cell.processor:
            continue
        line = _span([v * factor for v in cell.processor], _number) + " "
        line += _span(ratios(cell, base), "{:.2f}".format) if base and base.processor else " " * 28
        if not weighs:
            line += f" {_number(statistics.median(cell.wall) * factor):>10}"
        print(f"  {row.name:<22}{line}", flush=True)


def write_lines(file, job, amount, rows, cells):
    """A line per row and round: job, row, round, unit, processor time, wall time."""
    factor = job.scale * job.pieces / amount
    for row in rows:
        cell = cells.get(row.key)
        for number, (processor, wall) in enumerate(zip(cell.processor, cell.wall) if cell else []):
            file.write(f"{job.key}\t{row.key}\t{number}\t{job.unit}\t{processor * factor:.6g}\t{wall * factor:.6g}\n")
    file.flush()
