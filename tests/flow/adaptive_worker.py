"""One process of a group that trains on rows of its own with one adaptive window; prints what it decided."""

import json
import sys
from pathlib import Path

import torch
import torch.distributed

import bptt


def main(rank: int) -> None:
    torch.manual_seed(0)
    cell = torch.nn.RNNCell(1, 4, bias=False, nonlinearity="relu")
    with torch.no_grad():
        # The rows of one process remember long, those of the other hardly: alone they would decide otherwise.
        cell.weight_hh.copy_((0.95 if rank == 0 else 0.5) * torch.eye(4))
        cell.weight_ih.fill_(1.0)
    net = bptt.Recurrent(cell)
    window = bptt.adaptive_window(net, 0.05, every=2)
    plans = []
    for _ in range(4):
        plans.append(str(window.plan))
        out, _ = net(torch.rand(100, 4, 1) + 0.1, plan=window.plan)
        out[-1].sum().backward()
    plans.append(str(window.plan))
    print(json.dumps({"plans": plans, "needed": window.needed, "decisions": len(window.decisions)}))


if __name__ == "__main__":
    meeting, own = Path(sys.argv[1]), int(sys.argv[2])
    # They meet in a file, as a port that was free a moment ago may be somebody else's now.
    torch.distributed.init_process_group("gloo", init_method=meeting.as_uri(), rank=own, world_size=2)
    main(own)
    torch.distributed.destroy_process_group()
