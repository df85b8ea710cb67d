# idea: only the first iterable of a comprehension sees the names of the class body
# steps: 3 4 5 7 8 9 12
class Rows:
    count = 2
    numbers = [n for n in range(count)]
    try:
        wrong = [count for n in numbers]
    except NameError as error:
        print(error)


print(Rows.numbers)
