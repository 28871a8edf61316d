package org.samenspraak.testsupport.badhouse.views;

import org.springframework.data.repository.CrudRepository;

/** Rule 4. */
interface RepositoryThatSaves extends CrudRepository<String, String> {}
