"""How time is walked: plans as data, and the one executor that runs them.

Read `actions` (what a plan is made of), then `plan` (exact and truncated plans), `validate` (what actions mean, without
numbers) and `run` (what does them).
"""
