# idea: a suspended async generator holds its names, and what gives its next item is an object that keeps it alive
async def cheeses(box):
    for cheese in box:
        yield cheese


each = cheeses(['Brie', 'Edam'])  #: has each async_generator not started; has each frame:box list
step = each.asend(None)  #: has step async_generator_asend
try:
    step.send(None)
except StopIteration as stop:
    first = stop.value  #: has each async_generator suspended; has each frame:cheese str 'Brie'
last = each.aclose()
try:
    last.send(None)
except StopIteration:
    print(first)  #: has each async_generator finished
