# idea: an exception kept in the frame it passed through is a cycle
import gc


def fail():
    try:
        raise ValueError('kept')
    except ValueError as error:
        kept = error
    return 'done'


print(fail())
gc.collect()  #: free ValueError
print('end')
