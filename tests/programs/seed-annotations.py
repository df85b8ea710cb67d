# idea: annotations say a type and check nothing
# steps: 3 7 8 4 9 4 10
def push(l: list[int], v: int) -> None:
    l.append(v)


my_list: list[int] = []  #: bind my_list; not bind __conditional_annotations__
push(my_list, 5)
push(my_list, 1.2)  #: has my_list item:1 float 1.2; not has push attribute:__annotate__ function
print(my_list)
