# idea: static methods that write and read a file leave no open file behind
# steps: 3 6 7 14 20 16 17 16 21 9 10 11 12 9 22
import os


class Util:
    @staticmethod
    def load_and_parse_file(file_path):
        with open(file_path, 'r') as f:
            content = f.read()
            lines = content.split('\n')
            return lines

    @staticmethod
    def save_file(content, file_path):
        with open(file_path, 'w') as f:
            f.write(content)


Util.save_file('one\ntwo', 'util_of_corpus.txt')
print(Util.load_and_parse_file('util_of_corpus.txt'))
os.remove('util_of_corpus.txt')  #: has Util attribute:load_and_parse_file function: function Util.load_and_parse_file
