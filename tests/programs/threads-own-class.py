# idea: a subclass of Thread runs its own run method and keeps its result as an attribute
# output: 6 False
import threading


class Adder(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def run(self):
        self.total = sum(self.numbers)


adder = Adder([1, 2, 3])
adder.start()
adder.join()
print(adder.total, adder.is_alive())
