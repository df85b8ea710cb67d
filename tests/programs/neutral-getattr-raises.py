# idea: looking at an object whose missing attributes raise odd errors raises nothing
class Rude:
    def __getattr__(self, name):
        raise KeyboardInterrupt(f'asked for {name}')


rude = Rude()
rude.here = 1
items = [rude]
print(rude.here, len(items))
