package org.w3id.communique.input;

import java.nio.file.Path;

/**
 * A file to read documents from.
 *
 * @param name as the user would write it, for messages
 * @param path where it is
 * @param format what it holds
 */
record InputFile(String name, Path path, Format format) {
  /** The last part of its path. */
  String fileName() {
    return String.valueOf(path.getFileName());
  }

  /** The file name without what tells its format. */
  String nameWithoutEnding() {
    int ending = format.ending(fileName()).map(String::length).orElse(0);
    return fileName().substring(0, fileName().length() - ending);
  }

  /** The folder as shown in messages, with its slash; empty for the working folder. */
  String folderName() {
    return name.substring(0, name.length() - fileName().length());
  }
}
