@NullMarked
package dev.hpug.xlsx.draft;

import org.jspecify.annotations.NullMarked;
