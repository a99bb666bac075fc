"""`bptt explain`: backpropagation through time with real numbers, as a page with sliders."""

from pathlib import Path
from typing import Annotated

import typer

from bptt.cli.pages import write_page
from bptt.explain import compute, page


def explain(
    html: Annotated[Path, typer.Option("--html", help="The page.", metavar="FILE")] = Path("explain.html"),
) -> None:
    """Write a page on which the textbooks' recurrent network is unrolled, with every number of its gradients.

    Values, losses, Jacobians, their products, and each term of the sums for W_y, W_s and W_x, over a grid of gains,
    activations and steps, computed here by the library. The page is the same every time.
    """
    write_page(html, page(compute()))
