# idea: lists nested a thousand deep are walked without recursion
nest = []  #: has nest list
for _ in range(1000):
    nest = [nest]  #: has nest item:0 list; length nest 1
depth, inner = 0, nest
while inner:  #: length inner 0
    inner = inner[0]
    depth += 1
print(depth)
