# idea: annotations say a type and check nothing
def push(l: list[int], v: int) -> None:
    l.append(v)


my_list: list[int] = []
push(my_list, 5)
push(my_list, 1.2)
print(my_list)
