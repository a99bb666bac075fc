"""From the names in a person's code to symbols: weight_ih -> W_ih, bias -> b, alpha -> α, h_n -> h_n.

No two values may share a symbol, so names are taken from one `Names`: a second `h` becomes h′.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bptt.derive.formula import Symbol

_NAMES = """alpha beta gamma delta epsilon eps zeta eta theta kappa lambda lam mu nu xi pi rho sigma tau
phi chi psi omega
Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega"""
GREEK_NAMES = dict(zip(_NAMES.split(), "αβγδεεζηθκλλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ", strict=True))
_LETTER = {"weight": "W", "weights": "W", "bias": "b", **GREEK_NAMES}
# Letters that the derivation itself uses; a person's value of that name gets a prime.
RESERVED = (Symbol("L"), Symbol("J", time="t"), Symbol("I"), Symbol("s", time="t"), Symbol("s", time="t-1"))


def symbol_of(name: str, time: str = "") -> Symbol:
    """The symbol for a name without dots: its first part a letter if it can be one, the rest a subscript."""
    head, _, tail = name.partition("_")
    if head in _LETTER or len(head) == 1:
        return Symbol(_LETTER.get(head, head), tail.replace("_", ","), time=time)
    if head[:1].isalpha() and head[1:].isdigit() and not tail:  # h2 is h_2
        return Symbol(head[0], head[1:], time=time)
    return Symbol(name or "?", time=time)


def parameter_symbols(name: str) -> list[Symbol]:
    """Symbols for a parameter `module.sub.weight`, the shortest first: W, W_sub, W_{module,sub}.

    A layer's own `weight` says nothing, so there the layer's name comes first: input.weight is W_input.
    """
    *path, last = name.split(".")
    own = symbol_of(last)
    if last in ("weight", "bias") and path:
        head, _, tail = path[-1].partition("_")
        if len(head) == 1 and head.upper() in "WUVR":  # the layer U is the matrix U, w_in is W_in
            own = Symbol(head.upper(), tail) if last == "weight" else Symbol("b", tail or head)
            return [own, replace(own, sub=",".join(path))]
    longer = [
        replace(own, sub=",".join([*path[i:], own.sub] if own.sub else path[i:])) for i in reversed(range(len(path)))
    ]
    return [*longer, own] if last in ("weight", "bias") and path else [own, *longer]


@dataclass(slots=True)
class Names:
    """Symbols already taken; `take` hands out one that is free."""

    taken: set[Symbol] = field(default_factory=lambda: set(RESERVED))

    def take(self, *wanted: Symbol) -> Symbol:
        """The first of `wanted` that is free, else the first with as many primes as it needs."""
        for symbol in wanted:
            if symbol not in self.taken:
                return self._keep(symbol)
        symbol = wanted[0]
        while symbol in self.taken:
            symbol = replace(symbol, primes=symbol.primes + 1)
        return self._keep(symbol)

    def fresh(self, letters: Iterable[str] = "uvwpq") -> Symbol:
        """A letter for a value that the code does not name."""
        free = [Symbol(letter, time="t") for letter in letters if Symbol(letter, time="t") not in self.taken]
        numbered = (Symbol("u", str(i), time="t") for i in range(1, len(self.taken) + 2))
        return self.take(*free[:1], *numbered)

    def _keep(self, symbol: Symbol) -> Symbol:
        self.taken.add(symbol)
        return symbol
