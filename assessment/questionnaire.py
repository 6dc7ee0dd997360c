"""A questionnaire pack: a process assessment model as frozen values.

Everything a pack decides lives here as data: levels, attributes, scales, roles, lenses,
scoring models, the words shown on screen. Nothing in the code knows ITIL.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Literal

from assessment.scale import AnswerScale

Combine = Literal["median", "mean", "lowest"]
NotApplicablePolicy = Literal["exclude", "zero"]
RollUp = Literal["flat", "nested"]


@dataclass(frozen=True, slots=True)
class Named:
    """Something a pack lists by id and shows by title: a role, a stage, a lens, a function."""

    id: str
    title: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """A rung of the capability ladder above 0; `also` holds other names for the same rung."""

    level: int
    name: str
    question: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class ProcessAttribute:
    """What is rated N P L F; belongs to one capability level."""

    id: str
    level: int
    name: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class ScoringModel:
    """A scoring model a pack offers, with its parameters (docs/method.md explains each)."""

    id: str
    bands: tuple[Fraction, Fraction, Fraction] = (Fraction(15), Fraction(50), Fraction(85))
    combine: Combine = "median"
    not_applicable: NotApplicablePolicy = "exclude"
    range: tuple[Fraction, Fraction] = (Fraction(0), Fraction(5))
    roll_up: RollUp = "flat"
    round_to_level: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result the process exists to bring about."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Dependency:
    """`process` is one this process rarely gets further than, and one sentence why."""

    process: str
    because: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something an assessor can ask to see. Kinds: document, record, tool, interview, observation."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ImprovementAction:
    """What would raise an indicator; `effort` is (least, most) person-days."""

    do: str
    who: str
    effort: tuple[int, int]
    first_step: str
    done_when: str
    buys: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One question, the attribute it speaks for, and a sentence per option of its scale."""

    id: str
    process: str
    attribute: str
    question: str
    scale: AnswerScale
    options: Mapping[str, str] = field(default_factory=dict)
    outcome: str = ""
    evidence: tuple[Evidence, ...] = ()
    ask: tuple[str, ...] = ()
    lens: str = ""
    weight: Fraction = Fraction(1)
    quick: bool = False
    blocker: bool = False
    action: ImprovementAction | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Process:
    """A process (or practice, or function) with what it is for and what is asked about it."""

    id: str
    title: str
    stage: str
    purpose: str
    outcomes: tuple[Outcome, ...]
    depends_on: tuple[Dependency, ...]
    indicators: tuple[Indicator, ...]
    kind: Literal["process", "function"] = "process"
    functions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """A whole pack. Order is the pack's own everywhere; ids are unique within their kind."""

    id: str
    version: str
    title: str
    words: Mapping[str, str]
    roles: tuple[Named, ...]
    stages: tuple[Named, ...]
    lenses: tuple[Named, ...]
    levels: tuple[Level, ...]
    attributes: tuple[ProcessAttribute, ...]
    scales: tuple[AnswerScale, ...]
    models: tuple[ScoringModel, ...]
    default_model: str
    default_scale: str
    processes: tuple[Process, ...]
    about: str = ""
    notice: str = ""

    @cached_property
    def process_by_id(self) -> Mapping[str, Process]:
        return {process.id: process for process in self.processes}

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """Every indicator, in the order of processes and within them."""
        return tuple(indicator for process in self.processes for indicator in process.indicators)

    @cached_property
    def indicator_by_id(self) -> Mapping[str, Indicator]:
        return {indicator.id: indicator for indicator in self.indicators}

    @cached_property
    def attribute_by_id(self) -> Mapping[str, ProcessAttribute]:
        return {attribute.id: attribute for attribute in self.attributes}

    @cached_property
    def stage_by_id(self) -> Mapping[str, Named]:
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def role_by_id(self) -> Mapping[str, Named]:
        return {role.id: role for role in self.roles}

    @cached_property
    def lens_by_id(self) -> Mapping[str, Named]:
        return {lens.id: lens for lens in self.lenses}

    def model(self, model_id: str = "") -> ScoringModel:
        """The parameters of a scoring model, or the model's defaults where the pack names none."""
        wanted = model_id or self.default_model
        return next((model for model in self.models if model.id == wanted), ScoringModel(wanted))

    def level_name(self, level: int) -> str:
        if level == 0:
            return "Incomplete"
        return next((rung.name for rung in self.levels if rung.level == level), str(level))

    @property
    def highest_level(self) -> int:
        return max((level.level for level in self.levels), default=0)

    def word(self, key: str, *, plural: bool = False) -> str:
        """How this pack calls a thing on screen: `word("process")` may be "practice"."""
        singular = self.words.get(key, key)
        if not plural:
            return singular
        return self.words.get(f"{key}s", _plural(singular))


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"
