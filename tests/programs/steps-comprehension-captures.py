# idea: functions made in a comprehension share the cell of its variable
# steps: 3 4 3 3 3 5 6 5 5 5
makers = [lambda: n for n in range(3)]  #: in lambda; spans 18 3 19
print([make() for make in makers])
fixed = [lambda n=n: n for n in range(3)]  #: in lambda
print([make() for make in fixed])  #: same makers/item:0/closure:n makers/item:2/closure:n; has fixed item:1 default:n int 1; has makers item:0 closure:n cell: int 2
