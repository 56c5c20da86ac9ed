"""What stops a build, said in Vietnamese with what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TextIO, TypeVar

from catalogue.findings.faults import complaint, cure
from catalogue.findings.finding import Severity
from catalogue.findings.reporters import reporter
from catalogue.language import spoken
from catalogue.pages.everything import AddressTakenError
from catalogue.publishing.assembly import WrongCatalogueError
from catalogue.publishing.environment import lost_part, told_of_loss
from catalogue.publishing.parts import UnfitPartError
from catalogue.publishing.report import UnfitSiteError
from catalogue.publishing.shell import ThemeError
from catalogue.publishing.swap import UnfitTargetError

T = TypeVar("T")


def unless_refused(work: Callable[[], T], site: Path, errors: TextIO) -> T | None:
    """What comes of the work; None when something is wrong, which `errors` then tells."""
    try:
        return work()
    except ThemeError as stopped:
        errors.write(f"{stopped}\n")
    except WrongCatalogueError as wrong:
        found = [finding for finding in wrong.findings if finding.severity is Severity.ERROR]
        reporter("terminal", errors).report(found, wrong.files)
        errors.write(f"{spoken.commands.STOPPED}\n")
    except UnfitPartError as unfit:
        errors.write(spoken.commands.UNFIT_PARTS[unfit.reason].format(**unfit.values))
    except UnfitTargetError as unfit:
        errors.write(spoken.commands.UNFIT_TARGETS[unfit.reason].format(site=site))
    except AddressTakenError as taken:
        errors.write(spoken.commands.ADDRESS_TAKEN.format(address=taken.address))
    except OSError as error:
        errors.write(_fault(error, site))
    except UnfitSiteError:
        errors.write(spoken.commands.UNFIT_SITE)
    return None


def _fault(error: OSError, site: Path) -> str:
    if part := lost_part(error):
        return told_of_loss(part)
    text: str = spoken.faults.BUILD_STOPPED.format(
        site=site, complaint=complaint(error), cure=cure(error)
    )
    return text
