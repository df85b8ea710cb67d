# idea: an exception is an object with arguments, attributes, cause and context
class Trouble(Exception):
    def __init__(self, place, *details):
        super().__init__(place, *details)
        self.place = place


try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise Trouble(['kitchen'], 2) from error
except Trouble as trouble:
    kept = trouble  #: has kept cause: ZeroDivisionError; has kept attribute:place list
print(kept.args, kept.place is kept.args[0])
