# idea: with warnings turned into errors the recorder itself raises none
import warnings

with warnings.catch_warnings():
    warnings.simplefilter('error')
    items = [1]

    def later(item=items):
        return item

    items.append({'a': items})
    try:
        warnings.warn('now an error', DeprecationWarning)
    except DeprecationWarning as error:
        print(error)
