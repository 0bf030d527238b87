"What pip needs to know, read from settings.ini so that it is stated once."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

parser = ConfigParser(delimiters=['='])
parser.read('settings.ini', encoding='utf-8')
settings = parser['DEFAULT']

setup(
    name=settings['lib_name'], version=settings['version'], description=settings['description'],
    long_description=Path('README.md').read_text(encoding='utf-8') if Path('README.md').exists() else '',
    long_description_content_type='text/markdown', license='Apache-2.0', author=settings['author'], url=settings['git_url'],
    packages=find_packages(include=['svip_nb', 'svip_nb.*']), package_data={'svip_nb': ['*.safetensors', '*.json', '*.toml']},
    python_requires='>=' + settings['min_python'], install_requires=settings['requirements'].split(),
    extras_require={'dev': settings['dev_requirements'].split()},
    entry_points={'console_scripts': settings['console_scripts'].split()}, zip_safe=False)
