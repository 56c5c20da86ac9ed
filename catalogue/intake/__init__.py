"""Where files meet the pure stations: reads and checks everything, with nothing rendered yet."""

from catalogue.intake.intake import Intake, Reading, begin_reading

__all__ = ["Intake", "Reading", "begin_reading"]
