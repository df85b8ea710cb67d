# idea: classmethod and staticmethod wrap a function that the class keeps
class Tool:
    made = 0

    @classmethod
    def make(cls):
        cls.made += 1
        return cls()

    @staticmethod
    def help(text=[]):
        text.append('help')
        return text


class Hammer(Tool):
    pass


print(type(Hammer.make()).__name__, Tool.made, Hammer.made)  #: has Hammer attribute:made int 1; has Tool attribute:make function: function Tool.make; has Tool attribute:help function: function Tool.help; has Tool attribute:made int 0; not has Tool attribute:make attribute:__name__ str
print(Tool.help() is Hammer().help(), vars(Tool)['help'].__func__ is Tool.help)
