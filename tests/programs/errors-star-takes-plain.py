# idea: except* wraps an exception that came alone
try:
    raise ValueError('alone')
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
