"""What a period tells beyond the live board: cases, answers, sales, knowledge, customers, the roster.

`placing` goes through the subjects of a period; each (`cases`, `contacts`, `customers`, `roster`, and `added*` where
no row is to be opened) gives what its units post, under the keys of each, to `placements`. `sums` makes figures of
them. `days`, `parts`, `making` and `moves` keep the sums of past days: what they hold, which of them still do, how
they are made, and which of them a change concerns.
"""
