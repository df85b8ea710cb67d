# idea: where entering fails, the manager is not left
# steps: 3 4 7 12 5 14 15
class Shut:
    def __enter__(self):
        raise OSError('shut')

    def __exit__(self, *args):
        print('never')


try:
    with Shut():
        print('never')
except OSError as error:
    print(error)
