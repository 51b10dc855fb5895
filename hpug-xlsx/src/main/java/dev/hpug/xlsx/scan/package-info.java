/**
 * Bytes to cells: reads an untrusted {@code .xlsx} within limits set per call and hands over what its cells store.
 *
 * <p>Entry type: {@link dev.hpug.xlsx.scan.WorkbookScanner}. It yields a {@link dev.hpug.xlsx.scan.ScannedWorkbook} or throws
 * {@link dev.hpug.xlsx.scan.NotAWorkbookException}; for no bytes whatsoever does it do anything else. What a cell
 * <em>means</em> (a share, a blank, "N/A") is not known here, and nothing here knows the progress report.
 */
@NullMarked
package dev.hpug.xlsx.scan;

import org.jspecify.annotations.NullMarked;
