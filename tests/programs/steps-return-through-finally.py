# idea: a return waits while finally runs, and keeps the value it had
# steps: 3 11 4 6 8 12
def leave():
    items = [1]
    try:
        return len(items)
    finally:
        items.append(2)


result = leave()
print(result)
