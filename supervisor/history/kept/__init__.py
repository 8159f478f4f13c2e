"""Past days as they are kept: what one file says, whether it still holds, and how days are made and added up.

`day_file` is one file and `shelf` the folder of them in the cache; `building` makes them of the floor; `days` and
`moves` say whether one still holds, `standing` which of them answer a question and how. `cubes` are the sums of one
day's postings to the live board's measures, `rolled` adds them up.
"""
