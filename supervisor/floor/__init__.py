"""Facts: reading, following, judging and filling floor files.

`opening` and `reader` open a floor and follow what changes in it; `loading`, `subjects` and the `*_rows` and
`*_columns` read its tables; `decided` lays over them what people decided; `health` judges, `writing` and the
`importers` fill, the `simulator` makes one up.
"""
