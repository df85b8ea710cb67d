# idea: except* wraps an exception that came alone
# steps: 4 5 6
try:
    raise ValueError('alone')
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
