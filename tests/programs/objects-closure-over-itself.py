# idea: a recursive inner function refers to itself through a cell
def make():
    def down(n):
        return [n] + down(n - 1) if n else []
    return down


down = make()  #: has down closure:down cell: function make.<locals>.down; same down down/closure:down/cell:
print(down(3), down.__closure__[0].cell_contents is down)
