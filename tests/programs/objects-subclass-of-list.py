# idea: a subclass of list has items and attributes
class Stack(list):
    limit = 3

    def push(self, item):
        self.append(item)
        self.last = item


stack = Stack([1])
stack.push([2])  #: mutate item 1; mutate attribute last
print(stack, stack.last is stack[1])  #: has stack item:0 int 1; has stack attribute:last list
