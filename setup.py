"""Packaging facts live in settings.ini; this file only hands them to setuptools."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

config = ConfigParser(delimiters=["="])
config.read(Path(__file__).parent / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
extra = {name: cfg[f"{name}_requirements"].split() for name in ("chat", "hf", "gpu", "dev")}

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], author=cfg["author"],
    url=cfg["git_url"], license="MIT", keywords=cfg["keywords"],
    long_description=(Path(__file__).parent / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(include=["nanochat_nb", "nanochat_nb.*"]), include_package_data=True,
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(), extras_require={"chat": extra["chat"], "hf": extra["hf"], "gpu": extra["gpu"], "dev": [*extra["chat"], *extra["hf"], *extra["dev"]]},
    package_data={"nanochat_nb": ["*.html"]},
)
