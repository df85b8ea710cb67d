# idea: lists nested a thousand deep are walked without recursion
nest = []
for _ in range(1000):
    nest = [nest]
depth, inner = 0, nest
while inner:
    inner = inner[0]
    depth += 1
print(depth)
