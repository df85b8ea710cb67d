"""Runs a Python program and records, step by step, its names, objects and references."""
