"""Past days as units: the contacts and the agents' time of a whole day as narrow columns, kept beside its sums.

A unit is what must be seen whole to be counted: a contact's leg, an agent's chain of states. From units everything can
be worked out again that sums have lost: another threshold, other hours, what one person may see. `columns` writes and
reads them, `joining` and `gathering` put days together, `by_day` takes one day after the other.
"""
