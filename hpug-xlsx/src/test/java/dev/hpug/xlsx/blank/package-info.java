@NullMarked
package dev.hpug.xlsx.blank;

import org.jspecify.annotations.NullMarked;
