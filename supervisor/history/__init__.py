"""Then: figures over any period, from the same postings as now.

How a question is answered, from the window or the command line down to the floor:

1. A page asks `serving` (a process of its own); its `desk` opens the floor and hands the question to one of `pages` or
   to the `customer` at hand. The command line begins at 2.
2. `past` knows where figures come from. For whole past days these are sums that are kept (`kept` what the live board
   knows, `beyond` the rest); what no kept sum answers exactly comes from the columns of those days (`units`), and
   only what is left from the floor, read into a `period`.
3. `postings` and `beyond` turn what was read into measures by key (`keys`), by the very functions of `supervisor.kpi`
   that the live board uses or by their twins over whole columns; `totals` adds sums that a source gave instead of rows.
4. `assembling` and `table` make figures of them, and open the rows behind one; `moments` asks again for each stretch of
   time what does not add up over time.

Whatever the way, the figure is the same: random floors are told in all ways and compared (``tests/history``). Who sees
a part of the centre is told of the rows in sight alone, on each of these ways.
"""
