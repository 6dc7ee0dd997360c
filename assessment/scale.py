"""Answer scales: the answers that can be given and the achievement each stands for."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice scale; `value` is its achievement, 0 to 1, exact."""

    id: str
    value: Fraction
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceScale:
    """Answers picked from a list, in the order the pack gives them."""

    id: str
    options: tuple[Option, ...]

    def achievement(self, answer: str) -> Fraction | None:
        """The achievement `answer` stands for; None if this scale has no such option."""
        return next((option.value for option in self.options if option.id == answer), None)

    def describe(self) -> str:
        return "one of " + ", ".join(option.id for option in self.options)


@dataclass(frozen=True, slots=True)
class NumericScale:
    """A number from `start` to `stop` in steps; achievement is its share of the way."""

    id: str
    start: Fraction
    stop: Fraction
    step: Fraction

    def achievement(self, answer: str) -> Fraction | None:
        """The achievement of a number written as text; None if it is not on the scale."""
        number = parse_number(answer)
        if number is None:
            return None
        low, high = sorted((self.start, self.stop))
        on_step = ((number - self.start) / self.step).denominator == 1
        if not low <= number <= high or not on_step:
            return None
        return (number - self.start) / (self.stop - self.start)

    def describe(self) -> str:
        step, start, stop = map(plain_number, (self.step, self.start, self.stop))
        return f"a number from {start} to {stop} in steps of {step}"


AnswerScale = ChoiceScale | NumericScale


def parse_number(text: str) -> Fraction | None:
    """A decimal number written as text, exact; None if it is none (or not finite, or absurdly long)."""
    if len(text) > 40:
        return None
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return Fraction(number) if number.is_finite() and abs(number.adjusted()) < 40 else None


def plain_number(number: Fraction) -> str:
    """A number as people write it: 0.5, 10; a fraction where no short decimal exists."""
    if number.denominator == 1:
        return str(number.numerator)
    decimal = Decimal(number.numerator) / Decimal(number.denominator)
    return format(decimal.normalize(), "f") if Fraction(decimal) == number else str(number)
