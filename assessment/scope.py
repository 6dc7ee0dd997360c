"""What is assessed, for whom, how far it should get, and by when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from assessment.questionnaire import Indicator, Process, Questionnaire

Depth = Literal["quick", "full"]
MINUTES_PER_QUESTION = 1.5
"""Reading, looking something up, and answering: what the scope page estimates with."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whose practices are assessed."""

    id: str
    name: str
    about: str = ""
    is_demo: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Target:
    """The level a process should reach, why, who answers for it, and by when."""

    process: str
    level: int
    rationale: str = ""
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class AssessmentScope:
    """The processes assessed, the depth, and the target of each."""

    processes: tuple[str, ...]
    depth: Depth = "full"
    targets: Mapping[str, Target] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Assessment:
    """One assessment of one organisation with one version of a questionnaire."""

    id: str
    organisation_id: str
    name: str
    questionnaire_id: str
    questionnaire_version: str
    scope: AssessmentScope
    created_at: datetime
    version: int = 1
    previous_id: str = ""
    combine: str = ""
    """How several respondents are combined; empty means as the pack says."""


def asked_processes(questionnaire: Questionnaire, scope: AssessmentScope) -> tuple[Process, ...]:
    """The processes in scope that the pack still has, in the pack's order."""
    wanted = set(scope.processes)
    return tuple(process for process in questionnaire.processes if process.id in wanted)


def asked_indicators(process: Process, depth: Depth) -> tuple[Indicator, ...]:
    """What is asked about a process: everything, or the ones marked quick."""
    return tuple(i for i in process.indicators if depth == "full" or i.quick)
