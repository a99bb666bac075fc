"""The data that ships with bptt: see README.md beside this file for source and terms. Files only, no code."""
