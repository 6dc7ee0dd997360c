"""One person's answer to one indicator, and the states an answer can be in."""

from dataclasses import dataclass
from datetime import datetime

NOT_APPLICABLE = "n/a"
DONT_KNOW = "unknown"
NOT_YET_DUE = "not-yet-due"
WITHDRAWN = "withdrawn"
"""An answer taken back: kept in the history, and absent from every figure."""

UNSCORED = (NOT_APPLICABLE, DONT_KNOW, NOT_YET_DUE)

RESPONSE_COLUMNS = (
    "assessment",
    "participant",
    "role",
    "indicator",
    "option",
    "reason",
    "confidence",
    "comment",
    "evidence",
    "at",
)
"""The tidy table of responses, one row per answer (the answer files use the same names)."""


@dataclass(frozen=True, slots=True)
class Response:
    """`option` is an option id, a number on a numeric scale, or one of UNSCORED.

    `confidence` is 1 (a guess) to 3 (seen the evidence) or None; `at` is in UTC, None if unknown;
    `due` is the ISO date that goes with NOT_YET_DUE.
    """

    participant: str
    indicator: str
    option: str
    role: str = ""
    reason: str = ""
    confidence: int | None = None
    comment: str = ""
    evidence: str = ""
    due: str = ""
    at: datetime | None = None
