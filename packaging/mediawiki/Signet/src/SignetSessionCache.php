<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\MediaWikiServices;

/**
 * The jar as a cache, which is how MediaWiki up to 1.44 stores sessions ($wgSessionCacheType).
 *
 * Other extensions put things of their own where sessions are; those, and sessions of providers that are not ours, are
 * passed on to a real cache.
 */
class SignetSessionCache extends \MediumSpecificBagOStuff {
	private TokenJar $jar;
	/** What the keys of sessions begin with. */
	private string $prefix;
	/** @var \BagOStuff|null */
	private $fallback = null;

	public function __construct( array $params = [] ) {
		// Sessions are asked for again and again; that is no mistake to report.
		$params['reportDupes'] = false;
		parent::__construct( $params );
		$this->jar = MediaWikiServices::getInstance()->getService( 'Signet.TokenJar' );
		$this->prefix = $this->makeKey( 'MWSession', '' );
	}

	/** @inheritDoc */
	protected function doGet( $key, $flags = 0, &$casToken = null ) {
		$casToken = null;
		$id = $this->ownId( $key );
		return $id !== null ? $this->jar->get( $id ) : $this->fallback()->get( $key, $flags );
	}

	/** @inheritDoc */
	protected function doSet( $key, $value, $exptime = 0, $flags = 0 ) {
		$id = $this->ownId( $key );
		if ( $id === null ) {
			return $this->fallback()->set( $key, $value, $exptime, $flags );
		}
		if ( is_array( $value ) ) {
			$this->jar->set( $id, $value );
		}
		return true;
	}

	/** @inheritDoc */
	protected function doAdd( $key, $value, $exptime = 0, $flags = 0 ) {
		return $this->doGet( $key ) === false && $this->doSet( $key, $value, $exptime, $flags );
	}

	/** @inheritDoc */
	protected function doDelete( $key, $flags = 0 ) {
		$id = $this->ownId( $key );
		if ( $id === null ) {
			return $this->fallback()->delete( $key, $flags );
		}
		$this->jar->delete( $id );
		return true;
	}

	/** @inheritDoc */
	protected function doIncrWithInit( $key, $exptime, $step, $init, $flags ) {
		return $this->fallback()->incrWithInit( $key, $exptime, $step, $init, $flags );
	}

	/** @inheritDoc */
	public function incr( $key, $value = 1, $flags = 0 ) {
		return $this->fallback()->incr( $key, $value, $flags );
	}

	/** @inheritDoc */
	public function decr( $key, $value = 1, $flags = 0 ) {
		return $this->fallback()->decr( $key, $value, $flags );
	}

	/** @inheritDoc */
	public function makeKeyInternal( $keyspace, $components ) {
		// As MediaWiki writes keys, whose own way of doing so has another name from version to version.
		foreach ( $components as $component ) {
			$keyspace .= ':' . strtr( (string)$component, [ '%' => '%25', ':' => '%3A' ] );
		}
		return $keyspace;
	}

	/** @inheritDoc */
	protected function convertGenericKey( $key ) {
		return $key;
	}

	/**
	 * The session id in a key, if it is one of ours.
	 *
	 * @param string $key
	 */
	private function ownId( $key ): ?string {
		$id = str_starts_with( $key, $this->prefix ) ? substr( $key, strlen( $this->prefix ) ) : '';
		return $id !== '' && $this->jar->owns( $id ) ? $id : null;
	}

	/**
	 * @return \BagOStuff
	 */
	private function fallback() {
		$this->fallback ??= FallbackCache::get();
		return $this->fallback;
	}
}
