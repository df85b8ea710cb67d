# idea: only the first iterable of a comprehension sees the names of the class body
class Rows:
    count = 2
    numbers = [n for n in range(count)]
    try:
        wrong = [count for n in numbers]
    except NameError as error:
        print(error)


print(Rows.numbers)
