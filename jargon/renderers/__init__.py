"""Turns results into something to look at, or something to parse: one module for each format, all giving strings."""
