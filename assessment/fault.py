"""What is wrong with a file someone wrote, said so that they can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault of one file. `line` counts from 1; 0 means the file as a whole."""

    file: str
    line: int
    where: str
    wrong: str
    right: str
    code: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        code = f"{self.code} " if self.code else ""
        remedy = f"; {self.right}" if self.right else ""
        return f"{place}: {self.where}: {code}{self.wrong}{remedy}"


class FaultyInputError(ValueError):
    """Raised with every fault found, after looking at all of the input."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(map(str, self.faults)))
