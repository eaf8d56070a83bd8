"""The mean of two checkpoints of one line of training: what the earlier knew better and what the later learnt new.

    python average.py --early RUN/final.pt --late RUN/final.pt --late-share 0.75 --out RUN/final.pt

The events' own head, which the earlier does not have, is taken from the later one (Wortsman et al. 2022 call such means model soups).
"""

import argparse
import pathlib

import torch

from model import Reader, load


def weights(path):
    reader = Reader()
    load(reader, path)
    return reader.state_dict()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--early", type=pathlib.Path, required=True)
    parser.add_argument("--late", type=pathlib.Path, required=True)
    parser.add_argument("--late-share", type=float, default=0.75)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    early, late, share = weights(options.early), weights(options.late), options.late_share
    mean = {name: late[name] if name.startswith("deed.") else (1 - share) * early[name] + share * late[name] for name in late}
    for part in ("event.weight", "event.bias"):  # the score as main event, the last row, is new too
        mean[part][-1] = late[part][-1]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"reader": mean}, options.out)


if __name__ == "__main__":
    main()
