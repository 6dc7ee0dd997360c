"""Ratings of an attribute (ISO/IEC 33020): N, P, L, F and the finer P-, P+, L-, L+."""

from enum import StrEnum


class Rating(StrEnum):
    """How far an attribute is achieved: not, partially, largely, fully."""

    N = "N"
    P = "P"
    L = "L"
    F = "F"

    @property
    def meaning(self) -> str:
        return _MEANINGS[self]


class FineRating(StrEnum):
    """P and L split at the middle of their band; N and F stay whole."""

    N = "N"
    P_MINUS = "P-"
    P_PLUS = "P+"
    L_MINUS = "L-"
    L_PLUS = "L+"
    F = "F"


_MEANINGS = {
    Rating.N: "not achieved",
    Rating.P: "partially achieved",
    Rating.L: "largely achieved",
    Rating.F: "fully achieved",
}
